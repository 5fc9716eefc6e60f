package jp.hagukumi.projects;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a project begins with.
 *
 * @param template code
 * @param shares person to share in percent, 100 together; the leader among them
 * @param partner whom it is done together with; empty: nobody
 */
public record ProjectDraft(
        String template,
        String title,
        String theme,
        long unitId,
        long leaderId,
        Map<Long, Integer> shares,
        @Nullable Long sponsorId,
        @Nullable Long mentorId,
        LocalDate start,
        String partner,
        boolean automates) {}
