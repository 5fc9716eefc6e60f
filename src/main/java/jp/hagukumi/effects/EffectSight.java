package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.effects.rules.Counted;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Shows an effect to who sees what brought it about, to who confirms it, and to the DX office. */
@ApplicationScoped
@Transactional
public class EffectSight {
    @PersistenceContext
    EntityManager em;

    @Inject
    EffectOwners owners;

    @Inject
    EffectDecisions decisions;

    @Inject
    EffectSteps steps;

    @Inject
    EffectYears years;

    @Inject
    Clock clock;

    /** One effect; throws {@link NotVisible} where it is not the viewer's to see. */
    public SeenEffect of(Viewer viewer, long id) {
        EffectRows rows = new EffectRows(em, viewer.municipalityId());
        Effect effect = rows.find(id).orElseThrow(() -> new NotVisible("effect " + id));
        Map<Long, Integer> people = rows.shares(id);
        Optional<EffectOwner.Owned> owned = owners.find(viewer, effect.ownerKind(), effect.ownerId());
        boolean confirms = decisions.confirms(viewer, effect, people.keySet());
        boolean own = EffectDecisions.owns(viewer, effect, people.keySet());
        if (owned.isEmpty() && !confirms && !own && !viewer.has(Role.DX_OFFICE)) {
            throw new NotVisible("effect " + id);
        }
        List<EffectRound> rounds = new RoundRows(em, viewer.municipalityId()).of(id);
        return new SeenEffect(
                effect,
                owned.map(EffectOwner.Owned::path).orElse(""),
                shares(viewer, id),
                measured(viewer, rounds),
                steps.of(viewer.municipalityId(), id),
                counted(viewer, id),
                waiting(viewer, rounds, confirms, own),
                own ? first(rounds, RoundState.DUE, RoundState.RETURNED) : null);
    }

    private List<SeenEffect.Measured> measured(Viewer viewer, List<EffectRound> rounds) {
        RoundRows rows = new RoundRows(em, viewer.municipalityId());
        return rounds.stream()
                .map(round -> new SeenEffect.Measured(round, rows.lines(round.id())))
                .toList();
    }

    private Counted counted(Viewer viewer, long id) {
        LocalDate today = LocalDate.now(clock);
        return years.of(viewer.municipalityId(), FiscalYear.of(today), today).stream()
                .filter(line -> line.effect().id() == id)
                .map(EffectYears.Line::counted)
                .findFirst()
                .orElse(Counted.NOTHING);
    }

    private static @Nullable EffectRound waiting(
            Viewer viewer, List<EffectRound> rounds, boolean confirms, boolean own) {
        EffectRound measured = confirms ? first(rounds, RoundState.MEASURED) : null;
        if (measured != null || own || !viewer.has(Role.DX_OFFICE)) {
            return measured;
        }
        EffectRound confirmed = first(rounds, RoundState.CONFIRMED);
        boolean sameHand = confirmed != null && Long.valueOf(viewer.accountId()).equals(confirmed.confirmedBy());
        return sameHand ? null : confirmed;
    }

    private static @Nullable EffectRound first(List<EffectRound> rounds, RoundState... states) {
        return rounds.stream()
                .filter(round -> List.of(states).contains(round.state()))
                .findFirst()
                .orElse(null);
    }

    private List<SeenEffect.Share> shares(Viewer viewer, long id) {
        List<?> rows = em.createNativeQuery(
                        "select concat(p.family_name, ' ', p.given_name), s.share from effect_share s"
                                + " join person p on p.municipality_id = s.municipality_id and p.id = s.person_id"
                                + " where s.municipality_id = ?1 and s.effect_id = ?2 order by s.share desc, p.staff_number")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SeenEffect.Share((String) row[0], (int) Columns.number(row[1])))
                .toList();
    }
}
