package jp.hagukumi.platform;

/**
 * A business refusal that its reader can do something about: shown on the page as a message, answered by REST as 409, or
 * as 422 where it is about one field. Rolls the transaction back.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final transient Object[] arguments;
    private final String field;

    /** The key and arguments of a text of {@link Texts}. */
    public Refused(String textKey, Object... arguments) {
        this("", textKey, arguments);
    }

    private Refused(String field, String textKey, Object[] arguments) {
        super(textKey);
        this.field = field;
        this.textKey = textKey;
        this.arguments = arguments;
    }

    /** A refusal of what was entered in one field of a form or request. */
    public static Refused at(String field, String textKey, Object... arguments) {
        return new Refused(field, textKey, arguments);
    }

    public String textKey() {
        return textKey;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** The field it is about; empty where it is about the whole. */
    public String field() {
        return field;
    }
}
