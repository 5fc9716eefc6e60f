package jp.hagukumi.projects;

import java.time.Instant;
import jp.hagukumi.projects.ProjectTemplate.Milestone;

/** A report as it was handed in. */
public record Report(Milestone kind, String text, Instant at, String by) {}
