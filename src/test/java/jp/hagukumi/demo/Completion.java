package jp.hagukumi.demo;

import java.time.LocalDate;

/**
 * One completed course.
 *
 * @param score percent
 * @param minutes time taken
 */
record Completion(BasicCourse course, LocalDate on, int score, int minutes) {}
