package jp.hagukumi.platform.imports;

import java.util.List;

/**
 * One row that an import adds, changes or removes.
 *
 * @param subject whom or what it is about, as shown
 * @param before the cells as they were; empty for an added row
 * @param after the cells as they become; empty for a removed row
 */
public record Change(
        ChangeKind kind,
        ImportTable table,
        long rowId,
        String subject,
        List<Told> told,
        List<String> before,
        List<String> after) {
    enum Action {
        INSERT,
        UPDATE,
        DELETE
    }

    Action action() {
        return before.isEmpty() ? Action.INSERT : after.isEmpty() ? Action.DELETE : Action.UPDATE;
    }
}
