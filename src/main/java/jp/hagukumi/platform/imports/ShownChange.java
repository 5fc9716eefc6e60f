package jp.hagukumi.platform.imports;

import java.util.List;

/** One line of the difference as it is shown. */
public record ShownChange(int number, ChangeKind kind, String subject, List<Told> told) {}
