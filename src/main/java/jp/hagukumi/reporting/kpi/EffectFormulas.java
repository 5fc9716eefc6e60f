package jp.hagukumi.reporting.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import jp.hagukumi.effects.EffectSettings;
import jp.hagukumi.effects.EffectYears;
import jp.hagukumi.effects.rules.RoiForm;

/** Hours and money of confirmed effects: K13, K14. */
@ApplicationScoped
class EffectFormulas implements KpiFormulas {
    @Inject
    EffectYears effects;

    @Inject
    EffectSettings settings;

    @Override
    public Map<String, Function<KpiQuestion, Map<String, Counted>>> byName() {
        return Map.of("hours-saved", this::hours, "return-on-investment", this::roi);
    }

    private Map<String, Counted> hours(KpiQuestion asked) {
        return Map.of("", Counted.sum(counted(asked).hours()));
    }

    /** Without a rate per hour there is no money, so no figure. */
    private Map<String, Counted> roi(KpiQuestion asked) {
        EffectSettings.Setting setting = settings.of(asked.municipalityId());
        if (setting.yenPerHour() == 0) {
            return Map.of();
        }
        jp.hagukumi.effects.rules.Counted counted = counted(asked);
        long benefit = counted.benefitYen(setting.yenPerHour());
        long cost = counted.costYen();
        long gained = setting.roiForm() == RoiForm.RATIO ? benefit : benefit - cost;
        return Map.of("", new Counted(BigDecimal.valueOf(gained), BigDecimal.valueOf(cost), 0, 0));
    }

    private jp.hagukumi.effects.rules.Counted counted(KpiQuestion asked) {
        return asked.once("effects", () -> sum(asked));
    }

    private jp.hagukumi.effects.rules.Counted sum(KpiQuestion asked) {
        return jp.hagukumi.effects.rules.Counted.sum(
                effects.of(asked.municipalityId(), asked.year(), asked.day()).stream()
                        .map(EffectYears.Line::counted)
                        .toList());
    }
}
