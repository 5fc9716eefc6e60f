package jp.hagukumi.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.reporting.kpi.KpiLine;
import jp.hagukumi.reporting.kpi.KpiValues;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The form on {@code /hr/kpi} for a value that nothing in the platform tells. */
@Named
@RequestScoped
public class KpiValueForm {
    @Inject
    KpiView page;

    @Inject
    KpiValues values;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private String part = "";
    private LocalDate measuredOn = Days.OPEN;
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private String source = "";

    @PostConstruct
    void begin() {
        measuredOn = LocalDate.now(clock);
    }

    /** Enters the value; a refusal stands at its field. */
    public void save() {
        page.open();
        KpiLine line = page.getEnterable().stream()
                .filter(one -> one.part().code().equals(part))
                .findFirst()
                .orElseThrow(() -> new NotVisible("part " + part));
        try {
            values.enter(
                    viewer,
                    line.kpi(),
                    line.part(),
                    new KpiValues.Draft(measuredOn, value, numerator, denominator, source));
            Messages.addFlashGlobalInfo("{0}", texts.of("reporting.kpi.saved"));
            Faces.redirect("hr/kpi/" + line.kpi().code());
        } catch (Refused e) {
            Messages.addError(e.field().isEmpty() ? null : e.field(), "{0}", texts.of(e.textKey(), e.arguments()));
        }
    }

    public String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part == null ? "" : part;
    }

    public LocalDate getMeasuredOn() {
        return measuredOn;
    }

    public void setMeasuredOn(LocalDate measuredOn) {
        this.measuredOn = measuredOn;
    }

    public @Nullable BigDecimal getValue() {
        return value;
    }

    public void setValue(@Nullable BigDecimal value) {
        this.value = value;
    }

    public @Nullable BigDecimal getNumerator() {
        return numerator;
    }

    public void setNumerator(@Nullable BigDecimal numerator) {
        this.numerator = numerator;
    }

    public @Nullable BigDecimal getDenominator() {
        return denominator;
    }

    public void setDenominator(@Nullable BigDecimal denominator) {
        this.denominator = denominator;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }
}
