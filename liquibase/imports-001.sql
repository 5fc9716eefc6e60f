--liquibase formatted sql

--changeset hagukumi:imports-001-run
create table import_run (
  id bigint not null primary key,
  municipality_id bigint not null,
  kind varchar(20) not null comment 'units, people, postings, absences, history …',
  mode varchar(10) not null check (mode in ('FULL', 'CHANGES')),
  effective_on date not null,
  state varchar(10) not null check (state in ('PREVIEWED', 'REFUSED', 'APPLIED', 'UNDONE')),
  file_name varchar(200) not null,
  file_hash char(64) not null comment 'SHA-256 of the file as uploaded',
  row_count int not null comment 'data rows read',
  fault_count int not null comment 'all faults, listed or not',
  left_out int not null comment 'rows with a fault',
  second_yes boolean not null comment 'would end more than a fifth of the people',
  summary text not null comment 'JSON: counts by kind of change, notices',
  turn bigint not null comment 'turn of the municipality the difference was made against; after apply, its own turn',
  created_by bigint not null,
  created_by_name varchar(120) not null,
  created_at datetime(6) not null,
  applied_at datetime(6) null,
  undone_at datetime(6) null,
  unique key import_run_municipality (municipality_id, id),
  index import_run_latest (municipality_id, created_at),
  constraint import_run_of_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

create table import_fault (
  municipality_id bigint not null,
  import_id bigint not null,
  number int not null,
  line int not null comment '0: the whole file',
  column_name varchar(60) not null,
  cell varchar(200) not null,
  reason varchar(400) not null,
  primary key (import_id, number),
  constraint import_fault_run foreign key (municipality_id, import_id) references import_run (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

create table import_change (
  municipality_id bigint not null,
  import_id bigint not null,
  number int not null,
  action varchar(10) not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
  kind varchar(10) not null comment 'what it means to people: JOINED, LEFT, MOVED …',
  table_name varchar(40) not null,
  row_id bigint not null,
  subject varchar(200) not null,
  told text not null comment 'JSON: [[column, before, after] …] as shown',
  cells_before text not null comment 'JSON, the row as it was; empty for INSERT',
  cells_after text not null comment 'JSON, the row as it becomes; empty for DELETE',
  primary key (import_id, number),
  constraint import_change_run foreign key (municipality_id, import_id) references import_run (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

create table import_turn (
  municipality_id bigint not null primary key,
  turn bigint not null comment 'raised by every apply and undo; its row lock lets one at a time through',
  constraint import_turn_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
