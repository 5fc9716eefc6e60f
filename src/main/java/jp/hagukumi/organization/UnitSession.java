package jp.hagukumi.organization;

import static jp.hagukumi.organization.ImportTables.UNIT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.imports.Difference;
import jp.hagukumi.platform.imports.FileRow;
import jp.hagukumi.platform.imports.ImportGroup;
import jp.hagukumi.platform.imports.ImportSession;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.StagedRow;
import jp.hagukumi.platform.imports.StoredRow;
import org.jspecify.annotations.Nullable;

/** One file 部署. A municipality has some thousand units at most, so the whole file is one group. */
final class UnitSession implements ImportSession {
    private static final String GROUP = "all";

    private final Connection connection;
    private final ImportSettings settings;

    UnitSession(Connection connection, ImportSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    @Override
    public @Nullable StagedRow read(FileRow row) {
        String code = row.requiredCode("部署コード", 40);
        String name = row.required("名称", 100);
        String kind = row.choice("種別", ImportTables.UNIT_KINDS, true);
        String parent = row.code("上位部署コード", 40);
        LocalDate from = row.day("開始日");
        LocalDate to = row.dayOrOpen("終了日");
        if (to.isBefore(from) && !row.wrong()) {
            row.fault("終了日", "organization.import.order", "開始日");
        }
        String successor = row.code("後継部署コード", 40);
        return new StagedRow(
                GROUP, row.line(), false, List.of(code, name, kind, parent, from.toString(), to.toString(), successor));
    }

    @Override
    public List<StoredRow> stored(String afterGroup, int limit) throws SQLException {
        List<StoredRow> rows = new ArrayList<>();
        if (!afterGroup.isEmpty()) {
            return rows;
        }
        String names =
                String.join(", ", UNIT.columns().stream().map(c -> c.name()).toList());
        try (PreparedStatement query = connection.prepareStatement(
                "select id, " + names + " from unit where municipality_id = ? order by code")) {
            query.setLong(1, settings.municipalityId());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new StoredRow(
                            GROUP,
                            row.getLong(1),
                            StoredRows.cells(row, 2, UNIT.columns().size())));
                }
            }
        }
        return rows;
    }

    @Override
    public void compare(ImportGroup group, Difference difference) throws SQLException {
        UnitPlan plan = new UnitPlan(group.stored());
        Map<String, StagedRow> named = new LinkedHashMap<>();
        for (StagedRow row : group.right()) {
            if (named.putIfAbsent(row.cells().get(0), row) != null) {
                difference.fault(row.line(), "部署コード", row.cells().get(0), "organization.import.codeTwice");
            }
        }
        named.values().forEach(plan::name);
        if (settings.full() && !group.incomplete()) {
            plan.endUnnamed(settings.effectiveOn().minusDays(1));
        }
        for (UnitPlan.Wrong wrong : plan.check()) {
            difference.fault(wrong.line(), wrong.column(), wrong.value(), wrong.textKey());
        }
        plan.tell(difference);
    }
}
