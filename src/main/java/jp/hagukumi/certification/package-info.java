/**
 * Certification: what a person has shown they can do, for a term, with a number that anybody can check.
 *
 * <p>A grant and a revocation are facts; periods follow from them and can be rebuilt by replay. Applications, decisions
 * and certificates (number, name, what the holder agreed to) are kept as they came to be. The status is never stored: it
 * follows from periods, absences, applications and {@link jp.hagukumi.certification.rules.RequirementRule} on the day.
 *
 * <p>Judged by the rule in force on the day of the grant; a later rule changes nothing that was granted. What is granted by
 * exception (people from outside, people who come from another municipality) names a document in place of the
 * requirements.
 *
 * <p>A certificate is given to its holder as PDF ({@code paper}) and as Open Badge ({@code badges}) while it holds.
 *
 * <p>A number is {@code 団体-年度-連番}: the counter's row is locked until the grant is committed, so that a grant that fails
 * takes none. Applications are locked before the counter, the counter before people.
 */
@NullMarked
package jp.hagukumi.certification;

import org.jspecify.annotations.NullMarked;
