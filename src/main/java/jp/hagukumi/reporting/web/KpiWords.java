package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.reporting.kpi.KpiFigure;
import jp.hagukumi.reporting.kpi.KpiLine;
import jp.hagukumi.reporting.kpi.KpiPart;
import jp.hagukumi.reporting.kpi.Kpis;
import org.jspecify.annotations.Nullable;

/** Figures of KPIs as they are read: with their unit, against their target, with what they were made of. */
@Named
@ApplicationScoped
public class KpiWords {
    private static final int DECIMALS = 1;

    @Inject
    Texts texts;

    @Inject
    Kpis kpis;

    /** 73.6%, 30,000時間, 12件. */
    public String value(KpiPart part, BigDecimal value) {
        String number = number(value);
        return switch (part.unit()) {
            case PERCENT -> number + "%";
            case HOURS -> texts.of("reporting.kpi.hours", number);
            case POINTS -> texts.of("reporting.kpi.points", number);
            case COUNT -> {
                Localized counter = part.counter();
                yield number + (counter == null ? "" : counter.in(locale()));
            }
        };
    }

    /** 80%以上（年間）; empty where there is none. */
    public String target(KpiPart part) {
        KpiPart.Target target = part.target();
        if (target == null) {
            return "";
        }
        String value = value(part, BigDecimal.valueOf(target.value()));
        String key = (target.change() ? "reporting.kpi.target.change." : "reporting.kpi.target.") + target.better();
        Localized note = target.note();
        return texts.of(key, value) + (note == null ? "" : texts.of("reporting.kpi.note", note.in(locale())));
    }

    /** 分子 120、分母 163、ほかに対象外 4人; empty where it is a count. */
    public String basis(KpiFigure figure) {
        List<String> words = new ArrayList<>();
        if (figure.numerator() != null && figure.denominator() != null) {
            words.add(texts.of("reporting.kpi.share", number(figure.numerator()), number(figure.denominator())));
        }
        if (figure.excluded() > 0) {
            words.add(texts.of("reporting.kpi.excluded", figure.excluded()));
        }
        if (figure.unmeasured() > 0) {
            words.add(texts.of("reporting.kpi.unmeasured", figure.unmeasured()));
        }
        return String.join(" ", words);
    }

    /** Name of a part beside that of its KPI; empty where it is the only one. */
    public String part(KpiLine line) {
        return line.part().code().isEmpty() ? "" : line.part().name().in(locale());
    }

    /** How a source is quoted, of the set in force on the day. */
    public String source(KpiPart.Stated stated, LocalDate day) {
        String code = stated.source().substring(0, stated.source().indexOf(':'));
        return text(kpis.on(day).sources().get(code));
    }

    public String text(@Nullable Localized text) {
        return text == null ? "" : text.in(locale());
    }

    private static String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.JAPAN);
        format.setMaximumFractionDigits(DECIMALS);
        format.setRoundingMode(RoundingMode.FLOOR); // never claims a target that is not reached
        return format.format(value);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
