package jp.hagukumi.organization;

/** A municipality's own name of a 職位 and the grade it stands for. */
public record GradeName(String name, Grade grade) {}
