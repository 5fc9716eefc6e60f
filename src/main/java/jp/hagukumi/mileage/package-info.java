/**
 * Mileage: what people did for learning and improving is worth points, kept in a ledger that an auditor would accept.
 *
 * <p>The ledger {@code mileage_entry} only grows, and the database refuses anything else. Each entry names the fact it
 * follows from, the line of the rule and the day since which that rule holds. An earning fact opens a lot; what is spent,
 * lapses or is taken back is written against a lot, so the balance of a person is the sum of their entries and what is left
 * of a lot the sum of its entries.
 *
 * <p>Which points a fact is worth is said by the rules in force on its day ({@code content/rules/mileage}); they count in the
 * 年度 of that day, however late the fact is told. What exceeds a cap is written with the points that were left, so that the
 * statement can say why; where a withdrawn fact frees room under a cap, those cut before get it, the earliest first.
 *
 * <p>Points lapse at the end of the 年度 after theirs; the clock of each lot stands still while the person is absent. Lapsing
 * is a fact of its own ({@code PointsLapsed}) that names the lots, because absences may be told later. So a replay needs
 * nothing but the log and the rules, and comes to the same entries; where it doesn't, since a rule failed before or the
 * content was changed for the past, the difference is appended as a correction.
 *
 * <p>A fact withdrawn after its points were spent leaves a debt; later points pay it before they can be spent or lapse.
 */
@NullMarked
package jp.hagukumi.mileage;

import org.jspecify.annotations.NullMarked;
