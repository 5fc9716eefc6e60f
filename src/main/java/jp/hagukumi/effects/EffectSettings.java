package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.hagukumi.effects.rules.RoiForm;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Refused;

/** How a 団体 turns hours into money. */
@ApplicationScoped
@Transactional
public class EffectSettings {
    private static final int MOST_YEN = 100_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditLog audit;

    /**
     * The setting.
     *
     * @param yenPerHour what an hour of work is worth; 0: not set, no money is shown
     */
    public record Setting(int yenPerHour, RoiForm roiForm) {}

    public Setting of(long municipalityId) {
        List<?> rows = em.createNativeQuery(
                        "select yen_per_hour, roi_form from effect_setting where municipality_id = ?1")
                .setParameter(1, municipalityId)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Setting((int) Columns.number(row[0]), RoiForm.valueOf((String) row[1])))
                .orElse(new Setting(0, RoiForm.RATIO));
    }

    /** Figures of every 年度 are shown by it from now on. */
    public void change(Viewer viewer, Setting setting) {
        viewer.require(Role.DX_OFFICE);
        if (setting.yenPerHour() < 0 || setting.yenPerHour() > MOST_YEN) {
            throw Refused.at("yenPerHour", "effects.refused.rate", MOST_YEN);
        }
        em.createNativeQuery("insert into effect_setting (municipality_id, yen_per_hour, roi_form) values (?1, ?2, ?3)"
                        + " on duplicate key update yen_per_hour = ?2, roi_form = ?3")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, setting.yenPerHour())
                .setParameter(3, setting.roiForm().name())
                .executeUpdate();
        String detail = "{\"yenPerHour\":%d,\"roiForm\":\"%s\"}".formatted(setting.yenPerHour(), setting.roiForm());
        audit.record(viewer, "effects.setting", "effects", "", "", detail);
    }
}
