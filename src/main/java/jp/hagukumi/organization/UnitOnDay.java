package jp.hagukumi.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A 部署 as it stands.
 *
 * @param parentId null for a root
 * @param path ids from the root to this unit, each ended by a slash; the path of a unit below begins with it
 * @param depth 0 for a root
 * @param fullName names from the root down with one blank between: 市民部 市民課 窓口係
 * @param validTo last day, {@link jp.hagukumi.platform.Days#OPEN} while it goes on
 * @param successorCode unit that carries on after validTo; null where none is named
 */
public record UnitOnDay(
        long id,
        String code,
        String name,
        UnitKind kind,
        @Nullable Long parentId,
        String path,
        int depth,
        String fullName,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable String successorCode) {}
