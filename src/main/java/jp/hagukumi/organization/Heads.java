package jp.hagukumi.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who heads a unit: among the posts in the unit itself, by 職位 and 補職名, since a posting file names no head.
 *
 * <p>A head has at least the grade the kind of unit asks for: 部・局 次長級, 課 and 出先 課長級, 係 係長級. Among those, a
 * 補職名 that names a head (課長, 所長, 会計管理者 …) comes before one that doesn't (主査, 課長補佐, 参事 …), and then the
 * highest grade. Several equal ones all head the unit; 派遣 and 出向 never do.
 */
final class Heads {
    private static final Pattern DEPUTY = Pattern.compile("補佐|副|代理|心得|次長|担当|付$");
    private static final Pattern HEAD = Pattern.compile("長$|管理者$|責任者$");
    private static final Set<Duty> AT_WORK = Set.of(Duty.MAIN, Duty.ADDITIONAL, Duty.JOINT);

    /** The lowest grade that heads any unit; SQL may leave out the posts below. */
    static final Grade LOWEST = Grade.CHIEF;

    private Heads() {}

    /** One posting in the unit on the day. */
    record Post(long personId, Grade grade, Duty duty, String title) {
        private boolean namesHead() {
            return HEAD.matcher(title).find() && !DEPUTY.matcher(title).find();
        }
    }

    /** The people who head a unit of this kind with these posts; empty where the place is vacant. */
    static Set<Long> of(UnitKind kind, List<Post> posts) {
        Comparator<Post> order = Comparator.comparing(Post::namesHead).thenComparing(Post::grade);
        List<Post> eligible = posts.stream()
                .filter(post -> AT_WORK.contains(post.duty()) && post.grade().compareTo(lowest(kind)) >= 0)
                .toList();
        return eligible.stream()
                .max(order)
                .map(best -> eligible.stream()
                        .filter(post -> order.compare(post, best) == 0)
                        .map(Post::personId)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    private static Grade lowest(UnitKind kind) {
        return switch (kind) {
            case DEPARTMENT -> Grade.DEPUTY_DIRECTOR;
            case SECTION, BRANCH -> Grade.MANAGER;
            case SUBSECTION -> Grade.CHIEF;
        };
    }
}
