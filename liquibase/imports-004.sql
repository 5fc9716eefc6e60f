--liquibase formatted sql

--changeset hagukumi:imports-004-authority
alter table import_run add column authority varchar(40) not null default '' comment '任命権者 whose people it is limited to; empty: all';
