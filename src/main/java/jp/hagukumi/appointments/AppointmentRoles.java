package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.appointments.rules.Scope;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The roles of a municipality: freely defined by the DX office, which can begin with the usual ones. */
@ApplicationScoped
@Transactional
public class AppointmentRoles {
    /** What a role may give; nothing that would let the DX office give itself or others the rights of an office. */
    public static final Set<Role> GRANTABLE = Set.of(Role.DX_LEADER, Role.REVIEWER, Role.INSTRUCTOR);

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PURPOSE = 400;
    private static final String COLUMNS = "code, name, purpose, grants, scope, target, months, study_minutes, in_use";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    Texts texts;

    /** Every role, those in use first. */
    public List<AppointmentRole> all(long municipalityId) {
        List<?> rows = em.createNativeQuery("select " + COLUMNS + " from designation_role where municipality_id = ?1"
                        + " order by in_use desc, case when code = 'DX_LEADER' then 0 else 1 end, name, code")
                .setParameter(1, municipalityId)
                .getResultList();
        return rows.stream().map(row -> role((Object[]) row)).toList();
    }

    /** Those that somebody can be appointed to. */
    public List<AppointmentRole> inUse(long municipalityId) {
        return all(municipalityId).stream().filter(AppointmentRole::inUse).toList();
    }

    /** One of them; throws {@link NotVisible} for an unknown code. */
    public AppointmentRole of(long municipalityId, String code) {
        return all(municipalityId).stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotVisible("role of appointments " + code));
    }

    /**
     * Makes a role, or changes one.
     *
     * @param role with an empty code for a new one
     * @return its code
     */
    public String put(Viewer viewer, AppointmentRole role) {
        viewer.require(Role.DX_OFFICE);
        AppointmentRole checked = checked(role);
        String code = checked.code();
        if (code.isEmpty()) {
            code = "ROLE-" + Long.toString(Ids.next(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
            insert(viewer, code, checked);
        } else {
            of(viewer.municipalityId(), code);
            change(viewer, checked);
        }
        String name =
                Json.createObjectBuilder().add("name", checked.name()).build().toString();
        audit.record(viewer, "appointment.roleChanged", "designation_role", code, "", name);
        return code;
    }

    /** Makes those of the usual roles that are not there yet. */
    public void putUsual(Viewer viewer) {
        viewer.require(Role.DX_OFFICE);
        List<String> known =
                all(viewer.municipalityId()).stream().map(AppointmentRole::code).toList();
        for (UsualRole usual : UsualRole.values()) {
            if (!known.contains(usual.name())) {
                insert(viewer, usual.name(), usual.role(key -> texts.in(Locale.JAPANESE, key)));
            }
        }
    }

    private static AppointmentRole checked(AppointmentRole role) {
        String name = role.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refused.at("name", "appointments.refused.roleName", LONGEST_NAME);
        }
        if (role.purpose().length() > LONGEST_PURPOSE) {
            throw Refused.at("purpose", "appointments.refused.tooLong", LONGEST_PURPOSE);
        }
        if (role.grants() != null && !GRANTABLE.contains(role.grants())) {
            throw new NotVisible("a role that grants " + role.grants());
        }
        return new AppointmentRole(
                role.code(),
                name,
                role.purpose().strip(),
                role.grants(),
                role.scope(),
                role.target(),
                role.months(),
                role.studyMinutes(),
                role.inUse());
    }

    private void insert(Viewer viewer, String code, AppointmentRole role) {
        em.createNativeQuery("insert into designation_role (id, municipality_id, " + COLUMNS
                        + ") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, Ids.next())
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, code)
                .setParameter(4, role.name())
                .setParameter(5, role.purpose())
                .setParameter(6, grants(role.grants()))
                .setParameter(7, role.scope().name())
                .setParameter(8, role.target())
                .setParameter(9, role.months())
                .setParameter(10, role.studyMinutes())
                .setParameter(11, role.inUse())
                .executeUpdate();
    }

    private void change(Viewer viewer, AppointmentRole role) {
        em.createNativeQuery(
                        "update designation_role set name = ?3, purpose = ?4, grants = ?5, scope = ?6, target = ?7,"
                                + " months = ?8, study_minutes = ?9, in_use = ?10, version = version + 1"
                                + " where municipality_id = ?1 and code = ?2")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, role.code())
                .setParameter(3, role.name())
                .setParameter(4, role.purpose())
                .setParameter(5, grants(role.grants()))
                .setParameter(6, role.scope().name())
                .setParameter(7, role.target())
                .setParameter(8, role.months())
                .setParameter(9, role.studyMinutes())
                .setParameter(10, role.inUse())
                .executeUpdate();
    }

    private static String grants(@Nullable Role role) {
        return role == null ? "" : role.name();
    }

    private static AppointmentRole role(Object[] column) {
        String grants = Objects.toString(column[3]);
        return new AppointmentRole(
                (String) column[0],
                (String) column[1],
                (String) column[2],
                grants.isEmpty() ? null : Role.valueOf(grants),
                Scope.valueOf((String) column[4]),
                (int) Columns.number(column[5]),
                (int) Columns.number(column[6]),
                (int) Columns.number(column[7]),
                AppointmentRows.yes(column[8]));
    }
}
