package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.Colleagues;
import jp.hagukumi.organization.LeftWork;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;

/**
 * Effects that are to be measured again whose reporter has left: somebody of the unit measures. The shares stay. What waits
 * for a supervisor hangs never: whoever heads the unit on the day confirms.
 */
@ApplicationScoped
@Transactional
public class EffectsLeft implements LeftWork {
    private static final String LEFT = "e.ends_on >= ?2 and not exists (select 1 from roster r"
            + " where r.municipality_id = e.municipality_id and r.person_id = e.person_id and "
            + Roster.inPostOn("r", "?2") + ") and exists (select 1 from effect_round d"
            + " where d.municipality_id = e.municipality_id and d.effect_id = e.id"
            + " and d.state in ('DUE', 'RETURNED')) order by u.path, e.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Colleagues colleagues;

    @Inject
    EffectNotices notices;

    @Override
    public String kind() {
        return "effects";
    }

    @Override
    public List<Item> on(Viewer viewer, LocalDate day) {
        viewer.require(Role.DX_OFFICE);
        EffectRows rows = new EffectRows(em, viewer.municipalityId());
        List<Effect> left = rows.some(LEFT, List.of(day));
        Map<Long, String> reporters =
                rows.reporters(left.stream().map(Effect::id).toList());
        Map<Long, List<Colleagues.Colleague>> choices = colleagues.of(
                viewer.municipalityId(),
                left.stream().map(one -> one.operation().unitId()).distinct().toList(),
                day);
        return left.stream()
                .map(one -> new Item(
                        kind(),
                        one.id(),
                        one.title(),
                        one.operation().unitName(),
                        reporters.getOrDefault(one.id(), ""),
                        choices.getOrDefault(one.operation().unitId(), List.of()).stream()
                                .map(choice ->
                                        new Choice(choice.personId(), (choice.name() + " " + choice.title()).strip()))
                                .toList()))
                .toList();
    }

    @Override
    public void handOn(Viewer viewer, long id, long personId, LocalDate day) {
        viewer.require(Role.DX_OFFICE);
        EffectRows rows = new EffectRows(em, viewer.municipalityId());
        if (rows.lock(id).isEmpty()) {
            throw new NotVisible("effect " + id);
        }
        rows.reporter(id, personId);
        Effect effect = rows.find(id).orElseThrow();
        new RoundRows(em, viewer.municipalityId())
                .of(id).stream()
                        .filter(round -> round.state() == RoundState.DUE || round.state() == RoundState.RETURNED)
                        .forEach(round -> notices.due(viewer.municipalityId(), effect, round.months()));
    }
}
