package jp.hagukumi.certification.badges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.hagukumi.certification.Stage;
import jp.hagukumi.certification.Stages;
import jp.hagukumi.certification.paper.PaperFont;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The pictures of badges, each drawn once. */
@ApplicationScoped
public class BadgePictures {
    private final Map<Wanted, BadgePicture> drawn = new ConcurrentHashMap<>();

    @Inject
    Stages stages;

    @Inject
    PaperFont font;

    @Inject
    Texts texts;

    private record Wanted(String municipality, String stage, int ruleVersion, String name) {}

    /** The picture of a stage; refuses a name with a character that can't be drawn. */
    BadgePicture of(String municipality, String stage, int ruleVersion) {
        String name = stages.name(stage, ruleVersion, Locale.JAPANESE);
        return drawn.computeIfAbsent(new Wanted(municipality, stage, ruleVersion, name), this::draw);
    }

    private BadgePicture draw(Wanted wanted) {
        font.missing(wanted.municipality() + wanted.name()).ifPresent(character -> {
            throw new Refused(
                    "certification.refused.character", Character.toString(character), PaperFont.code(character));
        });
        String above = texts.in(Locale.JAPANESE, "certification.badge.what");
        try (TrueTypeFont opened = font.open()) {
            return BadgeDesign.of(opened, rank(wanted), above, wanted.name(), wanted.municipality());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int rank(Wanted wanted) {
        LocalDate day = LocalDate.parse(Integer.toString(wanted.ruleVersion()), DateTimeFormatter.BASIC_ISO_DATE);
        List<String> codes = stages.on(day).stages().stream().map(Stage::code).toList();
        return Math.max(0, codes.indexOf(wanted.stage()));
    }
}
