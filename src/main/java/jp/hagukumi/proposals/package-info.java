/**
 * Proposals: an idea from a member of the staff, followed to its effect and into other units, and contests of ideas.
 *
 * <p>提案 → 審査 → 採択 → 実施 → 効果確定 → 横展開 ({@link jp.hagukumi.proposals.rules.Lifecycle}); every exit has a reason that its
 * authors read. No supervisor's consent is needed to submit. The secretariat is the DX office; nobody decides on their own.
 * All staff see what was submitted, may support it and comment on it.
 *
 * <p>Acceptance, adoption, the fixed effect, entering a contest and being commended in it, registering a case and its use by
 * another unit are facts, told once for each author; points and certificates follow from those alone. What a unit that takes a
 * proposal over saves is an effect of its own on its own 業務, so that no hour is counted twice.
 *
 * <p>In an anonymous contest only the authors and the secretariat know who proposed until it is decided; whoever judges does
 * not. The row of the proposal is locked before its state changes, and before the rows of people.
 */
@NullMarked
package jp.hagukumi.proposals;

import org.jspecify.annotations.NullMarked;
