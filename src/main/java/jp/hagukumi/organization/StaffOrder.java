package jp.hagukumi.organization;

/** How a staff list is sorted; the staff number decides between equals. */
public enum StaffOrder {
    NUMBER("p.staff_number"),
    KANA("p.family_kana, p.given_kana, p.staff_number"),
    UNIT("coalesce(u.path, '~'), coalesce(g.grade, 0) desc, p.staff_number"),
    GRADE("coalesce(g.grade, 0) desc, p.staff_number");

    private final String sql;

    StaffOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
