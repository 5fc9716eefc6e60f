/**
 * Projects (PBL): teams improve real work by a template, measure before and after, and others judge it.
 *
 * <p>Templates and the rubric are content; a project keeps the version it began with. The DX office assigns people and units;
 * the team plans, logs, measures and reports; two reviewers or more score without seeing each other's sheets until all are in.
 * Nobody reviews who belongs to the team, answers for one of them on any level, or is sponsor or mentor. A final report and an
 * accepted project are facts about each member, from which levels, points and certificates follow.
 *
 * <p>A project is seen by its team, sponsor, mentor, those who answer for a member, its reviewers and the DX office. Every step
 * locks the row of the project first, persons after it in the order of their ids; of two steps at once the second is told.
 * Logs, measurements, sheets and steps are only ever added to.
 */
@NullMarked
package jp.hagukumi.projects;

import org.jspecify.annotations.NullMarked;
