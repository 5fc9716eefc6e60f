package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.Refused;

/**
 * A municipality's own names of 職位 (主査, 課長補佐心得 …), each standing for one of the seven grades. An import takes them
 * where it takes the grades; a posting keeps the name it came with, also when the name is later removed here.
 */
@ApplicationScoped
@Transactional
public class GradeNames {
    static final int LONGEST = 60;

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** All, from the lowest grade up. */
    @SuppressWarnings("unchecked")
    public List<GradeName> all(Viewer viewer) {
        viewer.require(Role.ADMIN);
        List<Object[]> rows = em.createNativeQuery(
                        "select name, grade from grade_name where municipality_id = ?1 order by grade, name")
                .setParameter(1, viewer.municipalityId())
                .getResultList();
        return rows.stream()
                .map(row -> new GradeName((String) row[0], Grade.ofRank((int) Columns.number(row[1]))))
                .toList();
    }

    /** Adds a name; refuses one that is a grade already, or stands for one already. */
    public void add(Viewer viewer, String typed, Grade grade) {
        viewer.require(Role.ADMIN);
        String name = normal(typed);
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
            throw Refused.at("name", "organization.gradeName.length", LONGEST);
        }
        if (Arrays.stream(Grade.values()).anyMatch(one -> one.label().equals(name))) {
            throw Refused.at("name", "organization.gradeName.standard", name);
        }
        all(viewer).stream().filter(one -> one.name().equals(name)).findFirst().ifPresent(same -> {
            throw Refused.at(
                    "name", "organization.gradeName.twice", name, same.grade().label());
        });
        em.createNativeQuery("insert into grade_name (id, municipality_id, name, grade, created_by, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, Ids.next())
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, name)
                .setParameter(4, grade.rank())
                .setParameter(5, viewer.accountId())
                .setParameter(6, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
        record(viewer, "gradeName.added", name, grade.label());
    }

    /** Removes a name; postings that came with it keep it. */
    public void remove(Viewer viewer, String name) {
        viewer.require(Role.ADMIN);
        int removed = em.createNativeQuery("delete from grade_name where municipality_id = ?1 and name = ?2")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, name)
                .executeUpdate();
        if (removed > 0) {
            record(viewer, "gradeName.removed", name, "");
        }
    }

    private void record(Viewer viewer, String action, String name, String grade) {
        String detail = Json.createObjectBuilder().add("grade", grade).build().toString();
        audit.record(viewer, action, "gradeName", name, "", detail);
    }

    /** The form in which names are compared with the cells of a file. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** The labels an import takes, the seven grades first, with the rank each stands for. */
    static Map<String, String> labels(Connection connection, long municipalityId) throws SQLException {
        Map<String, String> labels = new LinkedHashMap<>(ImportTables.GRADES);
        try (PreparedStatement query = connection.prepareStatement(
                "select name, grade from grade_name where municipality_id = ? order by grade, name")) {
            query.setLong(1, municipalityId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    labels.put(row.getString(1), row.getString(2));
                }
            }
        }
        return labels;
    }
}
