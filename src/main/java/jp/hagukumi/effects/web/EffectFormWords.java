package jp.hagukumi.effects.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.effects.EffectLine;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the two forms of measurements share. */
@Named
@ApplicationScoped
public class EffectFormWords {
    @Inject
    EffectWords words;

    @Inject
    Units units;

    @Inject
    Roster roster;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    List<MeasurementForm.Row> rows(List<EffectLine> before) {
        return MeasurementForm.rows(Faces.isPostback(), before, words);
    }

    /** A value of a field: as typed, else the usual one. */
    public String value(String field, Object usual) {
        return Faces.isPostback() ? Asked.text(field) : usual.toString();
    }

    /** Units of today, to choose whose work it is. */
    public List<UnitOnDay> units(Viewer viewer) {
        return units.on(viewer.municipalityId(), dates.getToday());
    }

    /** Id of the unit to begin with: as typed, as reported before, else the viewer's own; empty without a posting. */
    String unit(Viewer viewer, @Nullable Long before) {
        if (Faces.isPostback()) {
            return Asked.text("unit");
        }
        return before != null
                ? before.toString()
                : roster.on(viewer.municipalityId(), viewer.self(), today())
                        .map(entry -> Long.toString(entry.unitId()))
                        .orElse("");
    }

    LocalDate today() {
        return dates.getToday();
    }

    void refused(Refused refused) {
        Messages.addGlobalError("{0}", texts.of(refused.textKey(), refused.arguments()));
    }

    void done(String text, String path) {
        Messages.addFlashGlobalInfo("{0}", texts.of(text));
        Faces.redirect("%s", path);
    }
}
