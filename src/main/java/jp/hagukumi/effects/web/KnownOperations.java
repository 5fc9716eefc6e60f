package jp.hagukumi.effects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.effects.Operation;
import jp.hagukumi.effects.Operations;
import jp.hagukumi.organization.Viewer;

/** The 業務 that are known, offered while one is typed: what is chosen again counts once. */
@Named
@RequestScoped
public class KnownOperations {
    @Inject
    Operations operations;

    @Inject
    Viewer viewer;

    public List<String> getNames() {
        return operations.all(viewer).stream()
                .map(Operation::name)
                .distinct()
                .sorted()
                .toList();
    }
}
