package jp.hagukumi.assessment.rules;

import java.util.List;
import jp.hagukumi.assessment.Question;

/**
 * A question as one attempt shows it.
 *
 * @param order for each shown position the index in the definition: of the choices, of the items to order, or of the
 *     right sides to match; empty for the other kinds
 */
public record DrawnQuestion(Question question, List<Integer> order) {}
