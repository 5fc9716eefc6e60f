package jp.hagukumi.claims;

import static jp.hagukumi.platform.imports.ImportColumn.optional;
import static jp.hagukumi.platform.imports.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.imports.ImportColumn;
import jp.hagukumi.platform.imports.ImportFacts;
import jp.hagukumi.platform.imports.ImportKind;
import jp.hagukumi.platform.imports.ImportSession;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.ImportTable;
import jp.hagukumi.platform.imports.ImportTable.Type;

/** The file 申請の記録: what was approved before this was kept here. In both modes it only adds; it never ends anything. */
@ApplicationScoped
public class PastClaimsImport implements ImportKind {
    static final String PERSON = "職員番号";
    static final String KIND = "種別";
    static final String CODE = "内容コード";
    static final String SUBJECT = "内容";
    static final String FROM = "開始日";
    static final String TO = "終了日";
    static final String MINUTES = "分";
    static final String NOTE = "備考";

    static final ImportTable TABLE = new ImportTable(
            "claim",
            false,
            List.of(
                    new ImportTable.Column("person_id", Type.REFERENCE),
                    new ImportTable.Column("kind", Type.TEXT),
                    new ImportTable.Column("subject_code", Type.TEXT),
                    new ImportTable.Column("rules", Type.NUMBER),
                    new ImportTable.Column("subject", Type.TEXT),
                    new ImportTable.Column("from_on", Type.DAY),
                    new ImportTable.Column("to_on", Type.DAY),
                    new ImportTable.Column("minutes", Type.NUMBER),
                    new ImportTable.Column("note", Type.TEXT),
                    new ImportTable.Column("approver", Type.TEXT),
                    new ImportTable.Column("state", Type.TEXT),
                    new ImportTable.Column("decided_on", Type.DAY),
                    new ImportTable.Column("fact", Type.NUMBER)));

    @Inject
    ClaimRules rules;

    @Inject
    PastClaimsFacts facts;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                required(PERSON),
                required(KIND),
                optional(CODE),
                optional(SUBJECT),
                required(FROM),
                optional(TO),
                optional(MINUTES),
                optional(NOTE));
    }

    @Override
    public List<List<String>> example() {
        return List.of(
                List.of("000101", "資格の取得", "IT-PASSPORT", "", "2024-06-20", "", "", ""),
                List.of("000101", "講師・メンター", "", "表計算の庁内講座", "令和7年5月20日", "", "120", ""));
    }

    @Override
    public List<ImportTable> tables() {
        return List.of(TABLE);
    }

    @Override
    public Optional<ImportFacts> facts() {
        return Optional.of(facts);
    }

    @Override
    public ImportSession open(Connection connection, ImportSettings settings) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        return new PastClaimsSession(
                new PastClaimsRows(connection, settings.municipalityId()), rules.on(today), settings, today);
    }
}
