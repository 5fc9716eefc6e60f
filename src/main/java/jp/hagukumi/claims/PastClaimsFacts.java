package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.ClaimApproved;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.activity.ClaimWithdrawn;
import jp.hagukumi.platform.imports.ImportFacts;

/** Imported claims are facts like those approved here; an import taken back withdraws them. */
@ApplicationScoped
public class PastClaimsFacts implements ImportFacts {
    @Inject
    ActivityLog log;

    @Override
    public void applied(Deed deed, List<Row> rows) {
        log.recordBy(
                deed.municipalityId(),
                deed.accountId(),
                rows.stream().map(row -> approved(deed, row)).toList());
    }

    private static ClaimApproved approved(Deed deed, Row row) {
        return new ClaimApproved(
                deed.municipalityId(),
                number(row, "person_id"),
                cell(row, "subject_code"),
                (int) number(row, "rules"),
                LocalDate.parse(cell(row, "to_on")),
                ClaimKind.valueOf(cell(row, "kind")),
                (int) number(row, "minutes"),
                number(row, "fact"));
    }

    @Override
    public void undone(Deed deed, List<Row> rows) {
        log.recordBy(
                deed.municipalityId(),
                deed.accountId(),
                rows.stream()
                        .map(row -> new ClaimWithdrawn(
                                deed.municipalityId(),
                                number(row, "person_id"),
                                cell(row, "subject_code"),
                                (int) number(row, "rules"),
                                deed.on(),
                                number(row, "fact")))
                        .toList());
    }

    private static String cell(Row row, String column) {
        return row.after().get(PastClaimsImport.TABLE.at(column));
    }

    private static long number(Row row, String column) {
        return Long.parseLong(cell(row, column));
    }
}
