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

/** The file 部署. */
@ApplicationScoped
public class UnitImport implements ImportKind {
    @Override
    public String name() {
        return "units";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                required("部署コード"),
                required("名称"),
                required("種別"),
                optional("上位部署コード"),
                required("開始日"),
                optional("終了日"),
                optional("後継部署コード"));
    }

    @Override
    public List<List<String>> example() {
        return List.of(
                List.of("0100", "総務部", "部・局", "", "2006-04-01", "", ""),
                List.of("0110", "人事課", "課", "0100", "令和元年5月1日", "", ""));
    }

    @Override
    public List<ImportTable> tables() {
        return List.of(ImportTables.UNIT);
    }

    @Override
    public ImportSession open(Connection connection, ImportSettings settings) throws SQLException {
        return new UnitSession(connection, settings);
    }
}
