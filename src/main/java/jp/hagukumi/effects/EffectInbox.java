package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.organization.LineOfCommand;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;

/** Which measurements wait for the viewer; at most five statements however many they are. */
@ApplicationScoped
@Transactional
public class EffectInbox {
    private static final int MOST = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Confirmers confirmers;

    /** Those that the viewer confirms as supervisor, the longest waiting first. */
    public List<Waiting> toConfirm(Viewer viewer) {
        if (viewer.headedUnitPaths().isEmpty() && !viewer.has(Role.HR)) {
            return List.of();
        }
        List<Waiting> all = waiting(viewer, RoundState.MEASURED);
        if (all.isEmpty()) {
            return all;
        }
        Map<Long, Map<Long, Integer>> shares = shares(viewer, all);
        LineOfCommand command = confirmers.today(viewer.municipalityId());
        return all.stream()
                .filter(one -> {
                    Set<Long> people =
                            shares.getOrDefault(one.effect().id(), Map.of()).keySet();
                    Set<Long> found = Confirmers.of(command, one.effect(), people);
                    return !EffectDecisions.owns(viewer, one.effect(), people)
                            && (found.isEmpty()
                                    ? viewer.has(Role.HR)
                                    : viewer.personId() != null && found.contains(viewer.personId()));
                })
                .toList();
    }

    /** Those that a supervisor has confirmed, for the DX office to fix; own ones and those confirmed by the viewer left out. */
    public List<Waiting> toFix(Viewer viewer) {
        viewer.require(Role.DX_OFFICE);
        List<Waiting> all = waiting(viewer, RoundState.CONFIRMED);
        Map<Long, Map<Long, Integer>> shares = shares(viewer, all);
        return all.stream()
                .filter(one ->
                        !Long.valueOf(viewer.accountId()).equals(one.round().confirmedBy()))
                .filter(one -> !EffectDecisions.owns(
                        viewer,
                        one.effect(),
                        shares.getOrDefault(one.effect().id(), Map.of()).keySet()))
                .toList();
    }

    private Map<Long, Map<Long, Integer>> shares(Viewer viewer, List<Waiting> all) {
        return new EffectRows(em, viewer.municipalityId())
                .shares(all.stream().map(one -> one.effect().id()).toList());
    }

    private List<Waiting> waiting(Viewer viewer, RoundState state) {
        List<?> rows = em.createNativeQuery("select " + EffectRows.COLUMNS + ", " + RoundRows.COLUMNS
                        + ", concat(p.family_name, ' ', p.given_name) as reporter from effect_round r"
                        + " join effect e on e.municipality_id = r.municipality_id and e.id = r.effect_id"
                        + EffectRows.JOINED
                        + " join person p on p.municipality_id = e.municipality_id and p.id = e.person_id"
                        + " where r.municipality_id = ?1 and r.state = ?2 order by r.measured_on, r.id")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, state.name())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> waiting((Object[]) row)).toList();
    }

    static Waiting waiting(Object[] column) {
        return new Waiting(EffectRows.effect(column), RoundRows.round(column, EffectRows.WIDTH), (String)
                column[EffectRows.WIDTH + RoundRows.WIDTH]);
    }
}
