--liquibase formatted sql

--changeset hagukumi:platform-003-run-lock
create table run_lock (
  municipality_id bigint not null,
  run varchar(60) not null comment 'what runs alone; the row of the municipality is no lock for it: every long import holds that one shared, and whoever waits for it stops all other inserts',
  primary key (municipality_id, run),
  constraint run_lock_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
