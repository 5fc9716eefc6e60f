package jp.hagukumi.learning;

import jp.hagukumi.platform.Localized;

/**
 * One lesson of a course.
 *
 * @param number from 1, in the order of the course
 * @param file name of the Markdown file, unique in the course
 * @param minutes reading time
 * @param markdown CommonMark with tables and {@code check} blocks
 */
public record Lesson(int number, String file, Localized title, int minutes, String markdown) {}
