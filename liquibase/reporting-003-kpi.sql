--liquibase formatted sql

--changeset hagukumi:reporting-003-kpi-value
create table kpi_value (
  id bigint not null primary key,
  municipality_id bigint not null,
  kpi_code varchar(20) not null,
  part varchar(40) not null comment 'empty: the only one',
  measured_on date not null comment 'the day, or the last day of the period, that the value is of',
  value decimal(16, 2) not null,
  numerator decimal(16, 2) null,
  denominator decimal(16, 2) null,
  source varchar(200) not null comment 'where it was taken from',
  entered_by varchar(200) not null comment 'name as it was then',
  entered_at datetime(6) not null,
  index kpi_value_latest (municipality_id, kpi_code, part, measured_on, id),
  constraint kpi_value_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table kpi_value;

--changeset hagukumi:reporting-003-kpi-value-kept
create trigger kpi_value_no_update before update on kpi_value for each row
  signal sqlstate '45000' set message_text = 'kpi_value is append-only';
create trigger kpi_value_no_delete before delete on kpi_value for each row
  signal sqlstate '45000' set message_text = 'kpi_value is append-only';
