package jp.hagukumi.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Builds a small municipality in the database of an in-container test; each test founds its own. */
@ApplicationScoped
@Transactional
public class Town {
    public static final LocalDate LONG_AGO = LocalDate.of(2015, 4, 1);

    @PersistenceContext
    EntityManager em;

    /** An empty municipality, for which no day ever begins by itself. */
    public long found() {
        return found(Days.OPEN);
    }

    /** An empty municipality for which days have begun up to the given one. */
    public long found(LocalDate lastDay) {
        long id = Ids.next();
        String code = Long.toString(1 + last());
        LocalDateTime at = LocalDateTime.of(2026, 4, 1, 0, 0);
        insert("municipality", "id, code, name, kind, created_at", id, code, "試験市" + code, "CITY", at);
        insert(
                "job",
                "id, municipality_id, kind, job_key, state, payload, step, run_at, lease_until, created_at",
                Ids.next(),
                id,
                "day-started",
                "day-started/" + id + "/" + lastDay,
                "DONE",
                "",
                "",
                at,
                at,
                at);
        return id;
    }

    /** Counted on and not drawn: of five hundred towns with drawn codes two are alike in every fifth run. */
    private long last() {
        return Columns.number(em.createNativeQuery("select coalesce(max(cast(code as unsigned)), 500000)"
                        + " from municipality where code between '500000' and '999998'")
                .getSingleResult());
    }

    /** A root unit without an end. */
    public long unit(long municipality, String code, UnitKind kind) {
        long id = Ids.next();
        unit(municipality, id, code, kind, null, "/" + id + "/", 0);
        return id;
    }

    /** A unit below another one. */
    public long unitBelow(long municipality, long parent, String code, UnitKind kind) {
        long id = Ids.next();
        unit(municipality, id, code, kind, parent, path(parent) + id + "/", 1);
        return id;
    }

    private void unit(
            long municipality, long id, String code, UnitKind kind, @Nullable Long parent, String path, int depth) {
        insert(
                "unit",
                "id, municipality_id, code, name, kind, parent_id, path, depth, valid_from, valid_to",
                id,
                municipality,
                code,
                "部署" + code,
                kind.name(),
                parent,
                path,
                depth,
                LONG_AGO,
                Days.OPEN);
    }

    public String path(long unit) {
        return (String) em.createNativeQuery("select path from unit where id = ?1")
                .setParameter(1, unit)
                .getSingleResult();
    }

    /** 試験 and the number as name, 常勤, 一般行政, 市長; hired long ago, without a posting. */
    public long person(long municipality, String staffNumber) {
        long id = Ids.next();
        insert(
                "person",
                "id, municipality_id, staff_number, family_name, given_name, family_kana, given_kana, email,"
                        + " employment_type, occupation, authority, hired_on, left_on, search_text",
                id,
                municipality,
                staffNumber,
                "試験",
                staffNumber,
                "シケン",
                "タロウ",
                staffNumber + "@example.jp",
                "PERMANENT",
                "一般行政",
                "市長",
                LONG_AGO,
                Days.OPEN,
                staffNumber + "試験" + staffNumber + "シケンタロウ");
        return id;
    }

    /** Changes one column of a person. */
    public void change(long person, String column, Object value) {
        em.createNativeQuery("update person set " + column + " = ?1 where id = ?2")
                .setParameter(1, value)
                .setParameter(2, person)
                .executeUpdate();
    }

    /** Changes one column of a municipality. */
    public void changeMunicipality(long municipality, String column, Object value) {
        em.createNativeQuery("update municipality set " + column + " = ?1 where id = ?2")
                .setParameter(1, value)
                .setParameter(2, municipality)
                .executeUpdate();
    }

    /** A main posting (本務) from long ago without an end. */
    public void post(long municipality, long person, long unit, Grade grade, String title) {
        post(municipality, person, unit, grade, title, LONG_AGO, Days.OPEN);
    }

    public void post(
            long municipality, long person, long unit, Grade grade, String title, LocalDate from, LocalDate to) {
        insert(
                "posting",
                "id, municipality_id, person_id, unit_id, grade, duty, title, from_on, to_on",
                Ids.next(),
                municipality,
                person,
                unit,
                grade.rank(),
                "MAIN",
                title,
                from,
                to);
    }

    public void absence(long municipality, long person, String kind, LocalDate from, LocalDate to) {
        insert(
                "absence",
                "id, municipality_id, person_id, kind, from_on, to_on",
                Ids.next(),
                municipality,
                person,
                kind,
                from,
                to);
    }

    /** Somebody of HR without limits. */
    public Viewer hr(long municipality) {
        return new Viewer(1, municipality, null, "人事", "", Set.of(Role.EMPLOYEE, Role.HR), "", Set.of());
    }

    /** A member of the staff without further rights. */
    public Viewer clerk(long municipality, long person) {
        return new Viewer(2, municipality, person, "職員", "", Set.of(Role.EMPLOYEE), "", Set.of());
    }

    /** The head of one unit. */
    public Viewer supervisor(long municipality, long person, long unit) {
        return new Viewer(
                3, municipality, person, "所属長", "", Set.of(Role.EMPLOYEE, Role.SUPERVISOR), "", Set.of(path(unit)));
    }

    private void insert(String table, String columns, @Nullable Object... values) {
        StringBuilder places = new StringBuilder();
        for (int i = 1; i <= values.length; i++) {
            places.append(i == 1 ? "?" : ", ?").append(i);
        }
        var query = em.createNativeQuery("insert into " + table + " (" + columns + ") values (" + places + ")");
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
