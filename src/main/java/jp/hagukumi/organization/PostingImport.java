package jp.hagukumi.organization;

import static jp.hagukumi.platform.imports.ImportColumn.optional;
import static jp.hagukumi.platform.imports.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jp.hagukumi.platform.imports.ImportColumn;
import jp.hagukumi.platform.imports.ImportKind;
import jp.hagukumi.platform.imports.ImportSession;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.ImportTable;

/** The file 発令. */
@ApplicationScoped
public class PostingImport implements ImportKind {
    @Inject
    @Any
    Instance<TransferImpact> impacts;

    @Override
    public String name() {
        return "postings";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                required("職員番号"),
                required("部署コード"),
                required("職位"),
                required("本務兼務区分"),
                optional("発令種別"),
                optional("補職名"),
                required("開始日"),
                optional("終了日"));
    }

    @Override
    public List<List<String>> example() {
        return List.of(
                List.of("000101", "0110", "係長級", "本務", "昇任", "給与係長", "R8.4.1", ""),
                List.of("000101", "0120", "係長級", "兼務", "", "主査", "2026/4/1", "2027/3/31"));
    }

    @Override
    public List<ImportTable> tables() {
        return List.of(ImportTables.POSTING);
    }

    @Override
    public ImportSession open(Connection connection, ImportSettings settings) throws SQLException {
        return new PostingSession(connection, settings, impacts);
    }
}
