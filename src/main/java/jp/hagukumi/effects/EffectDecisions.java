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
import java.util.Set;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.EffectFixed;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/**
 * The two who must agree: the supervisor confirms, the DX office fixes. Nobody decides on what they have a share in, nobody
 * does both; of two at once the second is told.
 */
@ApplicationScoped
@Transactional
public class EffectDecisions {
    static final int LONGEST_REASON = 400;

    @PersistenceContext
    EntityManager em;

    @Inject
    Confirmers confirmers;

    @Inject
    EffectOwners owners;

    @Inject
    EffectTrail trail;

    @Inject
    ActivityLog log;

    @Inject
    Clock clock;

    /** What is decided on, its row locked. */
    private record Locked(Effect effect, Map<Long, Integer> shares, EffectRound round) {}

    /** The supervisor: the measurement tells what the work is like. */
    public void confirm(Viewer viewer, long id, int months) {
        Locked locked = lock(viewer, id, months);
        requireConfirmer(viewer, locked);
        requireState(locked, RoundState.MEASURED);
        new RoundRows(em, viewer.municipalityId()).decide(locked.round(), RoundState.CONFIRMED, viewer.accountId(), "");
        trail.confirmed(viewer, locked.effect(), locked.shares().keySet(), months);
    }

    /** The DX office: it counts from now on. */
    public void fix(Viewer viewer, long id, int months) {
        viewer.require(Role.DX_OFFICE);
        Locked locked = lock(viewer, id, months);
        requireState(locked, RoundState.CONFIRMED);
        requireOtherHand(viewer, locked);
        EffectRound round = locked.round();
        new RoundRows(em, viewer.municipalityId()).decide(round, RoundState.FIXED, round.confirmedBy(), "");
        owners.of(locked.effect().ownerKind()).fixed(viewer, locked.effect(), round);
        // locks its people, before anything that refers to them is written: two decisions would wait for each other
        log.recordAs(viewer, facts(viewer, locked));
        trail.decided(viewer, locked.effect(), locked.shares().keySet(), months, RoundState.FIXED, "");
    }

    private List<Activity> facts(Viewer viewer, Locked locked) {
        LocalDate today = LocalDate.now(clock);
        return locked.shares().entrySet().stream()
                .<Activity>map(share -> new EffectFixed(
                        viewer.municipalityId(),
                        share.getKey(),
                        locked.effect().operation().code(),
                        locked.round().months(),
                        today,
                        locked.effect().id(),
                        share.getValue(),
                        locked.round().saving().seconds()))
                .toList();
    }

    /** Whoever it waits for sends it back with a reason; it may be measured again. */
    public void giveBack(Viewer viewer, long id, int months, String typed) {
        String reason = reason(typed);
        Locked locked = lock(viewer, id, months);
        if (locked.round().state() == RoundState.CONFIRMED) {
            viewer.require(Role.DX_OFFICE);
            requireOtherHand(viewer, locked);
        } else {
            requireConfirmer(viewer, locked);
            requireState(locked, RoundState.MEASURED);
        }
        new RoundRows(em, viewer.municipalityId()).decide(locked.round(), RoundState.RETURNED, null, reason);
        trail.decided(viewer, locked.effect(), locked.shares().keySet(), months, RoundState.RETURNED, reason);
    }

    private Locked lock(Viewer viewer, long id, int months) {
        EffectRows rows = new EffectRows(em, viewer.municipalityId());
        Effect effect = rows.lock(id).orElseThrow(() -> new NotVisible("effect " + id));
        EffectRound round = new RoundRows(em, viewer.municipalityId())
                .of(id, months)
                .orElseThrow(() -> new NotVisible("effect " + id + " after " + months));
        return new Locked(effect, rows.shares(id), round);
    }

    private void requireConfirmer(Viewer viewer, Locked locked) {
        if (owns(viewer, locked.effect(), locked.shares().keySet())) {
            throw new Refused("effects.refused.own");
        }
        if (!confirms(viewer, locked.effect(), locked.shares().keySet())) {
            throw new NotVisible("effect " + locked.effect().id());
        }
    }

    /** Whether it is the viewer who confirms it; HR where there is no supervisor up to the top. */
    boolean confirms(Viewer viewer, Effect effect, Set<Long> people) {
        if (owns(viewer, effect, people)) {
            return false;
        }
        Set<Long> found = confirmers.of(viewer.municipalityId(), effect, people);
        return found.isEmpty() ? viewer.has(Role.HR) : viewer.personId() != null && found.contains(viewer.personId());
    }

    static boolean owns(Viewer viewer, Effect effect, Set<Long> people) {
        return viewer.personId() != null
                && (effect.personId() == viewer.personId() || people.contains(viewer.personId()));
    }

    private static void requireOtherHand(Viewer viewer, Locked locked) {
        if (owns(viewer, locked.effect(), locked.shares().keySet())) {
            throw new Refused("effects.refused.own");
        }
        Long confirmedBy = locked.round().confirmedBy();
        if (confirmedBy != null && confirmedBy == viewer.accountId()) {
            throw new Refused("effects.refused.sameHand");
        }
    }

    private static void requireState(Locked locked, RoundState state) {
        if (locked.round().state() != state) {
            throw new Refused("effects.refused.decided");
        }
    }

    private static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw Refused.at("reason", "effects.refused.noReason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refused.at("reason", "effects.refused.tooLong", LONGEST_REASON);
        }
        return reason;
    }
}
