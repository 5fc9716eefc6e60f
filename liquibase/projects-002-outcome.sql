--liquibase formatted sql

--changeset hagukumi:projects-002-outcome
alter table project add column outcome_on date null comment 'when what it saves was confirmed and fixed';
