package jp.hagukumi.projects.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private static final Conflict.Involved INVOLVED =
            new Conflict.Involved(Set.of(1L, 2L), Set.of(2L, 3L), Set.of(3L, 4L), Set.of(5L));

    @Test
    void team_line_sponsor_and_mentor_may_not_review_and_everybody_else_may() {
        assertThat(Conflict.of(INVOLVED, 1)).contains(Conflict.MEMBER);
        assertThat(Conflict.of(INVOLVED, 2)).contains(Conflict.MEMBER);
        assertThat(Conflict.of(INVOLVED, 3)).contains(Conflict.LINE);
        assertThat(Conflict.of(INVOLVED, 4)).contains(Conflict.SPONSOR);
        assertThat(Conflict.of(INVOLVED, 5)).contains(Conflict.MENTOR);
        assertThat(Conflict.of(INVOLVED, 6)).isEmpty();
    }
}
