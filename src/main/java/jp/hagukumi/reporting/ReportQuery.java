package jp.hagukumi.reporting;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a form is made for.
 *
 * @param day reference day; the 年度 is the one it lies in
 * @param unitCode only this unit and what is below; empty: all
 * @param courseCode only this course; empty: all
 */
public record ReportQuery(LocalDate day, String unitCode, String courseCode, Locale locale) {}
