package jp.hagukumi.organization;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hagukumi.organization.TransferImpact.Left;
import jp.hagukumi.organization.TransferImpact.Obligation;
import jp.hagukumi.organization.TransferImpact.Placement;
import jp.hagukumi.organization.TransferImpact.Transfer;
import jp.hagukumi.platform.imports.Difference;
import jp.hagukumi.platform.imports.ImportSettings;

/** Asks the features what the transfers of one file do to obligations and leave behind, a thousand people at a time. */
final class Transfers {
    static final String GAINED = "organization.import.obligationsGained";
    static final String LOST = "organization.import.obligationsLost";
    static final String LEFT = "organization.import.left";

    private static final int CHUNK = 1_000;

    private final ImportSettings settings;
    private final Iterable<TransferImpact> impacts;
    private final Map<String, String> unitPaths = new HashMap<>();
    private final List<Transfer> waiting = new ArrayList<>();
    private final Map<Long, String> subjects = new HashMap<>();

    Transfers(ImportSettings settings, Iterable<TransferImpact> impacts, Map<String, UnitSpan> unitsByCode) {
        this.settings = settings;
        this.impacts = impacts;
        unitsByCode.values().forEach(unit -> unitPaths.put(Long.toString(unit.id()), unit.path()));
    }

    /** Compares what a person is with what the file makes of them; the 発令日 decides, or the first later day that differs. */
    void see(long personId, String subject, Standing before, Standing after, Difference difference)
            throws SQLException {
        List<LocalDate> days = Stream.concat(
                        Stream.of(settings.effectiveOn()),
                        after.posts().stream()
                                .map(post -> post.term().from())
                                .filter(from -> from.isAfter(settings.effectiveOn()))
                                .sorted())
                .toList();
        for (LocalDate day : days) {
            Placement old = before.on(day, unitPaths);
            Placement next = after.on(day, unitPaths);
            if (!Objects.equals(old, next)) {
                waiting.add(new Transfer(personId, day, old, next));
                subjects.put(personId, subject);
                break;
            }
        }
        if (waiting.size() >= CHUNK) {
            tell(difference);
        }
    }

    /** Asks about those seen since the last time. */
    void tell(Difference difference) throws SQLException {
        if (!waiting.isEmpty()) {
            List<Transfer> transfers = List.copyOf(waiting);
            for (TransferImpact impact : impacts) {
                for (Obligation one : impact.impact(settings.municipalityId(), transfers)) {
                    String subject = subjects.getOrDefault(one.personId(), "");
                    difference.follows(one.gained() ? GAINED : LOST, subject, one.what());
                }
                for (Left one : impact.left(settings.municipalityId(), transfers)) {
                    difference.follows(LEFT, subjects.getOrDefault(one.personId(), ""), one.what());
                }
            }
        }
        waiting.clear();
        subjects.clear();
    }
}
