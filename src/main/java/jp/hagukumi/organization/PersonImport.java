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
import java.util.stream.Stream;
import jp.hagukumi.platform.imports.ImportColumn;
import jp.hagukumi.platform.imports.ImportKind;
import jp.hagukumi.platform.imports.ImportSession;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.ImportTable;

/** The file 職員. */
@ApplicationScoped
public class PersonImport implements ImportKind {
    @Inject
    @Any
    Instance<TransferImpact> impacts;

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                required("職員番号"),
                required("氏"),
                required("名"),
                required("氏カナ"),
                required("名カナ"),
                optional("旧姓"),
                optional("メール"),
                required("任用区分"),
                required("職種"),
                required("任命権者"),
                required("採用日"),
                optional("退職日"),
                optional("前職員番号"));
    }

    @Override
    public List<List<String>> example() {
        return Stream.of(
                        "000101,髙橋,さくら,タカハシ,サクラ,山﨑,sakura@city.example.jp,常勤,一般行政,市長,2015-04-01,,",
                        "000102,大森,直樹,オオモリ,ナオキ,,,会計年度任用パートタイム,司書,教育委員会,令和8年4月1日,令和9年3月31日,")
                .map(row -> List.of(row.split(",", -1)))
                .toList();
    }

    @Override
    public List<ImportTable> tables() {
        return List.of(ImportTables.PERSON, ImportTables.POSTING);
    }

    @Override
    public ImportSession open(Connection connection, ImportSettings settings) throws SQLException {
        return new PersonSession(connection, settings, impacts);
    }
}
