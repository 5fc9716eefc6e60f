--liquibase formatted sql

--changeset hagukumi:imports-002-job
alter table import_run add column job_id bigint null comment 'job of the latest apply or undo';
