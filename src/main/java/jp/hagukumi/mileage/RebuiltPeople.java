package jp.hagukumi.mileage;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Those whose facts are told again from the first one on in the running transaction. */
@TransactionScoped
public class RebuiltPeople implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient Set<Long> waiting = new HashSet<>();

    public void add(List<Long> personIds) {
        waiting.addAll(personIds);
    }

    /** Whether the facts now told of a person are all there are; asked once. */
    public boolean remove(long personId) {
        return waiting.remove(personId);
    }
}
