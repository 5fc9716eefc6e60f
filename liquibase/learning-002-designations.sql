--liquibase formatted sql

--changeset hagukumi:learning-002-designations
alter table assignment_rule add column designations varchar(1000) not null default '' comment 'codes of roles that people are appointed to, one a line; empty: any';
