package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.imports.Derived;

/**
 * Whoever comes with an import of people has an account at once: invited, under the staff number, without a password.
 * 特別職 have none until an administrator gives them one. An import taken back takes those along that nobody has used.
 */
@ApplicationScoped
public class InvitedAccounts implements Derived {
    @Inject
    Clock clock;

    /** One statement for all; the account of a person bears the person's id, as both come from the same source. */
    @Override
    public void make(Connection connection, String table, long municipalityId) throws SQLException {
        if (!"person".equals(table)) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into account (id, municipality_id, person_id, sign_in_name, created_at)
                select p.id, p.municipality_id, p.id, p.staff_number, ? from person p
                where p.municipality_id = ? and p.left_on >= ? and p.employment_type <> 'SPECIAL'
                  and not exists (select 1 from account a
                    where a.municipality_id = p.municipality_id and a.person_id = p.id)
                  and not exists (select 1 from account a
                    where a.municipality_id = p.municipality_id and a.sign_in_name = p.staff_number)
                """)) {
            insert.setObject(1, InstantColumn.toColumn(clock.instant()));
            insert.setLong(2, municipalityId);
            insert.setObject(3, LocalDate.now(clock));
            insert.executeUpdate();
        }
    }

    @Override
    public void forget(Connection connection, String table, long municipalityId, List<Long> ids) throws SQLException {
        if (!"person".equals(table)) {
            return;
        }
        String unused = " in (select x.id from (select a.id from account a where a.municipality_id = ?"
                + " and a.person_id in (?" + ", ?".repeat(ids.size() - 1) + ") and a.password_hash = ''"
                + " and not exists (select 1 from account_role r where r.municipality_id = a.municipality_id"
                + " and r.account_id = a.id)) x)";
        delete(
                connection,
                "delete from invitation where municipality_id = ? and account_id" + unused,
                municipalityId,
                ids);
        delete(connection, "delete from account where municipality_id = ? and id" + unused, municipalityId, ids);
    }

    private static void delete(Connection connection, String sql, long municipalityId, List<Long> ids)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, municipalityId);
            delete.setLong(2, municipalityId);
            for (int i = 0; i < ids.size(); i++) {
                delete.setLong(i + 3, ids.get(i));
            }
            delete.executeUpdate();
        }
    }
}
