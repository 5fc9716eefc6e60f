package jp.hagukumi.organization;

import static jp.hagukumi.platform.imports.ImportColumn.optional;
import static jp.hagukumi.platform.imports.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jp.hagukumi.platform.imports.ImportColumn;
import jp.hagukumi.platform.imports.ImportKind;
import jp.hagukumi.platform.imports.ImportSession;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.ImportTable;

/** The file 休業. */
@ApplicationScoped
public class AbsenceImport implements ImportKind {
    @Override
    public String name() {
        return "absences";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(required("職員番号"), optional("種別"), required("開始日"), optional("終了日"));
    }

    @Override
    public List<List<String>> example() {
        return List.of(
                List.of("000101", "育休", "2026-06-01", "2027-05-31"), List.of("000102", "", "令和8年7月1日", "令和8年9月30日"));
    }

    @Override
    public List<ImportTable> tables() {
        return List.of(ImportTables.ABSENCE);
    }

    @Override
    public ImportSession open(Connection connection, ImportSettings settings) throws SQLException {
        return new AbsenceSession(connection, settings);
    }
}
