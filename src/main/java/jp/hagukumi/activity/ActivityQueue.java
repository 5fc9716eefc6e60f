package jp.hagukumi.activity;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Facts of the running transaction that consumers have not been told yet, in log order. */
@TransactionScoped
public class ActivityQueue implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient List<Activity> waiting = new ArrayList<>();
    private boolean dispatching;

    public void add(List<Activity> recorded) {
        waiting.addAll(recorded);
    }

    /** Takes over the telling; false where it is already under way further up, which will then see the new facts. */
    public boolean begin() {
        if (dispatching) {
            return false;
        }
        dispatching = true;
        return true;
    }

    public void end() {
        dispatching = false;
    }

    /** What waits, removed; empty where nothing does. */
    public List<Activity> take() {
        List<Activity> batch = List.copyOf(waiting);
        waiting.clear();
        return batch;
    }
}
