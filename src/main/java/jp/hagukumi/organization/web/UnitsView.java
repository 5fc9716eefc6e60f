package jp.hagukumi.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.UnitState;
import jp.hagukumi.organization.UnitStates;
import jp.hagukumi.organization.Units;

/** The organisation chart of a day, with vacant places and what became of ended units. */
@Named
@RequestScoped
public class UnitsView {
    @Inject
    CurrentViewer viewers;

    @Inject
    UnitStates states;

    @Inject
    Units units;

    @Inject
    StaffQuery query;

    private List<UnitState> tree = List.of();

    @PostConstruct
    void load() {
        tree = states.on(viewers.get(), query.getDay());
    }

    public List<UnitState> getTree() {
        return tree;
    }

    public long getVacant() {
        return tree.stream().filter(UnitState::vacant).count();
    }

    /** Of all roots together. */
    public int getPeople() {
        return tree.stream()
                .filter(state -> state.unit().parentId() == null)
                .mapToInt(UnitState::peopleWithin)
                .sum();
    }

    /** Units that had ended by the day, latest first. */
    public List<Ended> getEnded() {
        var all = units.all(viewers.get().municipalityId());
        return all.stream()
                .filter(unit -> unit.validTo().isBefore(query.getDay()))
                .sorted((a, b) -> b.validTo().compareTo(a.validTo()))
                .map(unit -> new Ended(
                        unit.code(),
                        unit.fullName(),
                        unit.validTo().toString(),
                        all.stream()
                                .filter(other -> other.code().equals(unit.successorCode()))
                                .map(other -> other.fullName())
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    /** An ended unit and the one that carries on, empty where none is named. */
    public record Ended(String code, String name, String endedOn, String successor) {}
}
