package jp.hagukumi.appointments;

import jp.hagukumi.appointments.rules.Scope;
import jp.hagukumi.organization.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role that people are appointed to, as the DX office defines it.
 *
 * @param code never changes; named by assignment rules
 * @param purpose as whoever is appointed reads it; may be empty
 * @param grants what whoever is appointed may do beyond other staff, during the term; null: nothing
 * @param scope units that should have somebody
 * @param target percent of the units in scope
 * @param months usual length of a term
 * @param studyMinutes a month of working hours agreed for study; 0: nothing agreed
 * @param inUse whether anybody is still appointed to it
 */
public record AppointmentRole(
        String code,
        String name,
        String purpose,
        @Nullable Role grants,
        Scope scope,
        int target,
        int months,
        int studyMinutes,
        boolean inUse) {}
