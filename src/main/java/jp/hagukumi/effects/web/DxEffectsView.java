package jp.hagukumi.effects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.effects.EffectInbox;
import jp.hagukumi.effects.EffectSettings;
import jp.hagukumi.effects.EffectYears;
import jp.hagukumi.effects.RoundState;
import jp.hagukumi.effects.Waiting;
import jp.hagukumi.effects.rules.Counted;
import jp.hagukumi.effects.rules.RoiForm;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /dx/effects}: how many hours are confirmed this 年度, and what waits for the DX office? */
@Named
@RequestScoped
public class DxEffectsView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    EffectInbox inbox;

    @Inject
    EffectYears years;

    @Inject
    EffectSettings settings;

    @Inject
    EffectFormWords words;

    @Inject
    Viewer viewer;

    private @Nullable List<EffectYears.Line> lines;
    private @Nullable List<Waiting> waiting;
    private EffectSettings.@Nullable Setting setting;

    /** Called before anything is written. */
    public void open() {
        viewer.require(Role.DX_OFFICE);
        if (surplus != null) {
            throw new NotVisible("/dx/effects/" + surplus);
        }
        getLines();
        getWaiting();
        getSetting();
    }

    public FiscalYear getYear() {
        return FiscalYear.of(getToday());
    }

    public LocalDate getToday() {
        return words.today();
    }

    public List<EffectYears.Line> getLines() {
        if (lines == null) {
            lines = years.of(viewer.municipalityId(), getYear(), getToday());
        }
        return lines;
    }

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = inbox.toFix(viewer);
        }
        return waiting;
    }

    public EffectSettings.Setting getSetting() {
        if (setting == null) {
            setting = settings.of(viewer.municipalityId());
        }
        return setting;
    }

    public Counted getTotal() {
        return Counted.sum(getLines().stream().map(EffectYears.Line::counted).toList());
    }

    /** Empty where no rate is set or nothing was spent. */
    public Optional<BigDecimal> getRoi() {
        int rate = getSetting().yenPerHour();
        return rate == 0
                ? Optional.empty()
                : getSetting()
                        .roiForm()
                        .percent(getTotal().benefitYen(rate), getTotal().costYen());
    }

    public long getOverlapped() {
        return getLines().stream()
                .filter(line -> line.counted().overlapped() > 0)
                .count();
    }

    /** Asked for and not measured yet. */
    public long getDue() {
        return getLines().stream()
                .filter(line -> line.latest().state() == RoundState.DUE)
                .count();
    }

    public List<RoiForm> getForms() {
        return Arrays.asList(RoiForm.values());
    }

    /** Keeps the setting. */
    public void send() {
        if (!Faces.isPostback() || !Asked.text("step").equals("setting")) {
            return;
        }
        viewer.require(Role.DX_OFFICE);
        try {
            RoiForm form = getForms().stream()
                    .filter(one -> one.name().equals(Asked.text("roiForm")))
                    .findFirst()
                    .orElse(RoiForm.RATIO);
            int rate = (int) MeasurementForm.whole("yenPerHour", Asked.text("yenPerHour"));
            settings.change(viewer, new EffectSettings.Setting(rate, form));
            words.done("effects.done.setting", "dx/effects");
        } catch (Refused e) {
            words.refused(e);
        }
    }
}
