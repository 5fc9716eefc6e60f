package jp.hagukumi.platform.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content can't be used; the message lists every problem, one a line. */
public class ContentInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problems.Problem> problems;

    public ContentInvalid(List<Problems.Problem> problems) {
        super(problems.stream()
                .map(Problems.Problem::toString)
                .collect(Collectors.joining("\n  ", problems.size() + " problems in the content:\n  ", "")));
        this.problems = problems;
    }

    public List<Problems.Problem> problems() {
        return problems;
    }
}
