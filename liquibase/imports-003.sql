--liquibase formatted sql

--changeset hagukumi:imports-003-consequence
create table import_consequence (
  municipality_id bigint not null,
  import_id bigint not null,
  number int not null,
  kind varchar(80) not null comment 'key of the text that names it',
  subject varchar(200) not null,
  what varchar(400) not null,
  primary key (import_id, number),
  index import_consequence_of_kind (import_id, kind, number),
  constraint import_consequence_run foreign key (municipality_id, import_id) references import_run (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
